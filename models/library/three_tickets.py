import random


def app(ui):
    ui.title("Lottery lines")
    s = ui.state
    if ui.button("New lines") or "lines" not in s:
        s.lines = [sorted(random.sample(range(1, 36), 7)) for _ in range(3)]
    for place, line in enumerate(s.lines, start=1):
        numbers = " ".join(str(number) for number in line)
        ui.text(f"Line {place}: {numbers}", size=24)
