/** The choropleth as one writes it with Observable Plot. */
import { geo, plot } from '@observablehq/plot';
import { geoConicEqualArea } from 'd3';
import { feature } from 'topojson-client';
import { colours, labels, steps, topology, width, height } from './chart.json';

const provinces = feature(topology, topology.objects.provinces);
const chart = plot({
  width,
  height,
  projection: ({ width: w, height: h }) =>
    geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).fitSize([w, h], provinces),
  color: { type: 'ordinal', domain: labels, range: colours, legend: true },
  marks: [geo(provinces, { fill: ({ id }) => labels[steps[id]], stroke: '#fff' })],
});
document.querySelector('#chart').append(chart);
