/** The choropleth as one writes it with the parts of d3 that it needs. */
import { geoConicEqualArea, geoPath, select } from 'd3';
import { feature } from 'topojson-client';
import { colours, labels, steps, topology, width, height } from './chart.json';

const provinces = feature(topology, topology.objects.provinces);
const path = geoPath(
  geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).fitSize([width, height], provinces),
);
const chart = select('#chart');

const legend = chart.append('ul').selectAll('li').data(labels).join('li');
legend
  .append('span')
  .style('background', (_, index) => colours[index])
  .text('\u2003');
legend.append('span').text((label) => label);

chart
  .append('svg')
  .attr('viewBox', [0, 0, width, height])
  .selectAll('path')
  .data(provinces.features)
  .join('path')
  .attr('d', path)
  .attr('fill', ({ id }) => colours[steps[id]])
  .attr('stroke', '#fff');
