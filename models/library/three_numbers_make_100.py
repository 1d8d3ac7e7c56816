def app(ui):
    ui.title("Parts of a sum")
    s = ui.state
    with ui.row():
        total = int(ui.number("Sum", 100, min=1, max=10000))
        parts = int(ui.number("Parts", 3, min=1, max=50))
    if ui.button("New numbers") or "numbers" not in s:
        s.numbers = []
        if parts <= total:
            cuts = sorted(random.sample(range(1, total), parts - 1))
            s.numbers = [end - start for start, end in zip([0, *cuts], [*cuts, total])]
    if s.numbers:
        ui.text(f"{' + '.join(map(str, s.numbers))} = {sum(s.numbers)}", size=40, bold=True)
    else:
        ui.text("The sum is too small", color="bad")
