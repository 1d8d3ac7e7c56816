def app(ui):
    ui.title("Bell curve")
    s = ui.state
    with ui.row():
        mean = ui.number("Mean", 100)
        deviation = ui.number("Deviation", 15, min=1)
    if ui.button("New numbers") or "numbers" not in s:
        s.numbers = [random.gauss(mean, deviation) for i in range(1000)]
        s.mean, s.deviation = mean, deviation
    bars = [0] * 17
    for number in s.numbers:
        place = round((number - s.mean) / s.deviation * 2) + 8
        bars[min(16, max(0, place))] += 1
    ui.chart(bars, kind="bar", labels=[f"{s.mean + (i - 8) * s.deviation / 2:g}" for i in range(17)])
    ui.text(f"Mean {sum(s.numbers) / 1000:.1f}", size=32, bold=True)
    for times in (1, 2):
        near = sum(abs(number - s.mean) <= times * s.deviation for number in s.numbers)
        ui.text(f"{near / 10:.1f} % within {s.mean - times * s.deviation} and {s.mean + times * s.deviation}")
