def app(ui):
    ui.title("Average of a die")
    s = ui.state
    count = int(ui.number("Rolls", 300, min=1, max=2000))
    if ui.button("Roll") or "averages" not in s:
        total, s.averages = 0, []
        for number in range(1, count + 1):
            total += random.randint(1, 6)
            s.averages.append(total / number)
    rolls = len(s.averages)
    ui.chart(s.averages, kind="line")
    ui.text(f"After {rolls} {'roll' if rolls == 1 else 'rolls'}: {s.averages[-1]:.2f}", size=32, bold=True)
    ui.text("Expected: 3.5", color="muted")
