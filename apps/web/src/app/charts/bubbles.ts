import { Component, computed, input, output } from '@angular/core';
import type { Chart, ChartConfiguration, ChartEvent, Plugin } from 'chart.js';
import {
  axisReach,
  type Bubble,
  bubbleAt,
  bubbleNames,
  bubbleRadii,
  type BubbleTone,
  type PlacedBubble,
  toneMarks,
} from './bubbles-data.ts';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { drawMark } from './mark-shapes.ts';
import { faded, type Palette } from './palette.ts';

/** What the picture says besides its bubbles. */
export interface BubbleWords {
  readonly xTitle: string;
  readonly yTitle: string;
  /** What each tone means, for the legend. */
  readonly tones: Readonly<Record<BubbleTone, string>>;
  /** What the size means. */
  readonly size: string;
}

const tones = ['low', 'medium', 'high'] as const;
const legendPx = 24;

/** Things on two scales from 0 to 100; size and tone say two more. What is unsure has its whiskers. */
@Component({
  selector: 'pw-bubbles',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="min(480px, 92vw)" />
    <p class="legend">{{ words().size }}</p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class Bubbles {
  readonly bubbles = input.required<readonly Bubble[]>();
  readonly words = input.required<BubbleWords>();
  /** The bubble that stands out; its whiskers are drawn. */
  readonly picked = input<string>();
  /** The id of the bubble that was clicked; the table gives the same to the keyboard. */
  readonly pick = output<string>();

  protected readonly drawing = computed<Drawing>(() => {
    const shown = { bubbles: this.bubbles(), words: this.words(), picked: this.picked() };
    const onPick = (id: string): void => this.pick.emit(id);
    return (palette, width) => bubbleChart(shown, onPick, { palette, width });
  });
}

interface Shown {
  readonly bubbles: readonly Bubble[];
  readonly words: BubbleWords;
  readonly picked: string | undefined;
}

function bubbleChart(
  { bubbles, words, picked }: Shown,
  onPick: (id: string) => void,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): ChartConfiguration {
  const axis = (title: string, values: readonly number[]) => ({
    type: 'linear' as const,
    min: axisReach(values)[0],
    max: axisReach(values)[1],
    grid: { color: palette.line },
    border: { display: false },
    ticks: { color: palette['ink-2'], stepSize: 10 },
    title: { display: true, text: title, color: palette['ink-2'] },
  });
  return {
    type: 'line',
    data: { datasets: [{ data: bubbles.map(({ x, y }) => ({ x, y })), showLine: false, pointRadius: 0 }] },
    options: {
      layout: { padding: { top: width < 420 ? legendPx * 2 : legendPx, right: 12 } },
      events: ['click'],
      onClick: (event: ChartEvent, _, chart) => {
        const id = bubbleAt(placedOn(chart, bubbles), event.x ?? -1, event.y ?? -1);
        if (id !== undefined) onPick(id);
      },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: axis(
          words.xTitle,
          bubbles.map(({ x }) => x),
        ),
        y: axis(
          words.yTitle,
          bubbles.map(({ y }) => y),
        ),
      },
    },
    plugins: [toneLegend(words, palette), middleLines(palette), marks({ bubbles, words, picked }, palette)],
  };
}

function placedOn({ scales }: Chart, bubbles: readonly Bubble[]): readonly PlacedBubble[] {
  const { x, y } = scales;
  const radii = bubbleRadii(bubbles);
  return bubbles.map((bubble, index) => ({
    id: bubble.id,
    x: x?.getPixelForValue(bubble.x) ?? 0,
    y: y?.getPixelForValue(bubble.y) ?? 0,
    radius: radii[index] ?? 0,
  }));
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function toneLegend(words: BubbleWords, palette: Palette): Plugin {
  return {
    id: 'legend-of-tones',
    beforeDraw({ ctx, width }: Chart) {
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      let [left, line] = [0, 0];
      for (const tone of tones) {
        const needed = ctx.measureText(words.tones[tone]).width + 34;
        if (left > 0 && left + needed > width) [left, line] = [0, line + 1];
        const middle = line * 20 + 9;
        ctx.fillStyle = palette[toneMarks[tone].colour];
        drawMark(ctx, toneMarks[tone].shape, [left + 7, middle], 11);
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(words.tones[tone], left + 18, middle + 1);
        left += needed;
      }
      ctx.restore();
    },
  };
}

function middleLines(palette: Palette): Plugin {
  return {
    id: 'middle-lines',
    beforeDatasetsDraw({ ctx, scales, chartArea }: Chart) {
      const middle = (name: string): number | undefined => {
        const scale = scales[name];
        return scale && scale.min < 50 && scale.max > 50 ? scale.getPixelForValue(50) : undefined;
      };
      const [x, y] = [middle('x'), middle('y')];
      ctx.save();
      ctx.strokeStyle = palette['ink-2'];
      ctx.globalAlpha = 0.5;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      if (x !== undefined) {
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
      }
      if (y !== undefined) {
        ctx.moveTo(chartArea.left, y);
        ctx.lineTo(chartArea.right, y);
      }
      ctx.stroke();
      ctx.restore();
    },
  };
}

function marks({ bubbles, picked }: Shown, palette: Palette): Plugin {
  return {
    id: 'bubbles',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, chartArea } = chart;
      const placed = placedOn(chart, bubbles);
      ctx.save();
      ctx.textBaseline = 'middle';
      bubbles.filter(({ id }) => id === picked).forEach((bubble) => drawWhiskers(chart, bubble, palette));
      // The last in the order are drawn first, so that the first are never covered.
      bubbles
        .map((bubble, index) => ({ bubble, at: placed[index] }))
        .toReversed()
        .forEach(({ bubble, at }) => at && drawBubble(ctx, { bubble, at, stands: bubble.id === picked }, palette));
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textAlign = 'left';
      const labels = bubbles.map(({ label }) => label);
      for (const { id, text, x, y } of bubbleNames(placed, labels, chartArea)) {
        ctx.fillStyle = id === picked ? palette.ink : palette['ink-2'];
        ctx.fillText(text, x, y + 1);
      }
      ctx.restore();
    },
  };
}

interface DrawnBubble {
  readonly bubble: Bubble;
  readonly at: PlacedBubble;
  readonly stands: boolean;
}

function drawBubble(ctx: CanvasRenderingContext2D, { bubble, at, stands }: DrawnBubble, palette: Palette): void {
  const { colour, shape } = toneMarks[bubble.tone];
  ctx.fillStyle = palette.surface;
  drawMark(ctx, shape, [at.x, at.y], at.radius * 2 + (stands ? 8 : 3));
  ctx.fillStyle = faded(palette[colour], stands ? 1 : 0.85);
  drawMark(ctx, shape, [at.x, at.y], at.radius * 2);
  ctx.fillStyle = palette.surface;
  ctx.font = '700 12px Inter, Arial, sans-serif';
  ctx.textAlign = 'center';
  ctx.fillText(bubble.sign, at.x, at.y + (shape === 'triangle' ? at.radius * 0.25 : 1));
}

function drawWhiskers({ ctx, scales }: Chart, bubble: Bubble, palette: Palette): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  const [middleX, middleY] = [x.getPixelForValue(bubble.x), y.getPixelForValue(bubble.y)];
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  if (bubble.xRange) {
    ctx.moveTo(x.getPixelForValue(bubble.xRange[0]), middleY);
    ctx.lineTo(x.getPixelForValue(bubble.xRange[1]), middleY);
  }
  if (bubble.yRange) {
    ctx.moveTo(middleX, y.getPixelForValue(bubble.yRange[0]));
    ctx.lineTo(middleX, y.getPixelForValue(bubble.yRange[1]));
  }
  ctx.stroke();
}
