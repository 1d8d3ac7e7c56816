import random


def shuffled():
    return random.sample(range(1, 31), 30)


def app(ui):
    ui.title("Bubble sort")
    s = ui.state
    bars = s.get("bars", shuffled())
    i = s.get("i", 0)
    running = s.get("running", False)
    if running and ui.every(0.02):
        if bars[i] > bars[i + 1]:
            bars[i], bars[i + 1] = bars[i + 1], bars[i]
            s.swaps = s.get("swaps", 0) + 1
        i = s.i = (i + 1) % (len(bars) - 1)
        if bars == sorted(bars):
            s.running = running = False
    c = ui.canvas(480, 240, background="surface")
    for place, height in enumerate(bars):
        color = "warn" if running and place in (i, i + 1) else "accent"
        c.rect(place * 16 + 1, 240 - height * 8, 14, height * 8, color=color)
    state = "Sorted" if bars == sorted(bars) else "Sorting..." if running else "Not sorted"
    ui.text(f"{state}, {s.get('swaps', 0)} swaps", size=20)
    with ui.row():
        if ui.button("Pause" if running else "Sort") and bars != sorted(bars):
            s.running = not running
        if ui.button("Shuffle"):
            s.bars, s.i, s.swaps, s.running = shuffled(), 0, 0, False
