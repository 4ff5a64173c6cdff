/** The choropleth as one writes it with ECharts, with only the parts of it that a map needs. */
import { geoConicEqualArea } from 'd3';
import { MapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { colours, labels, steps, topology, width, height } from './chart.json';

use([MapChart, VisualMapComponent, SVGRenderer]);

const provinces = feature(topology, topology.objects.provinces);
for (const province of provinces.features) province.properties = { name: String(province.id) };
registerMap('provinces', provinces);

const projection = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]);
const container = document.querySelector('#chart');
container.style.cssText = `width:${width}px;height:${height}px`;
init(container).setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    pieces: labels.map((label, index) => ({ value: index, label, color: colours[index] })),
  },
  series: {
    type: 'map',
    map: 'provinces',
    projection: {
      project: (point) => projection(point),
      unproject: (point) => projection.invert(point),
    },
    data: Object.entries(steps).map(([name, value]) => ({ name, value })),
  },
});
