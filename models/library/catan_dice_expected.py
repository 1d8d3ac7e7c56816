def app(ui):
    ui.title("Catan dice")
    s = ui.state
    sums = s.get("sums", [])
    with ui.row():
        if ui.button("Roll"):
            s.dice = [random.randint(1, 6), random.randint(1, 6)]
            sums.append(sum(s.dice))
        if ui.button("New game"):
            sums.clear()
    if sums:
        a, b = s.dice
        ui.text(f"{a} + {b} = {a + b}", size=40, bold=True)
    ui.text(f"{len(sums)} {'roll' if len(sums) == 1 else 'rolls'}", color="muted")
    ui.chart([sums.count(total) for total in range(2, 13)], kind="bar", labels=[str(total) for total in range(2, 13)])
    rows = [[total, sums.count(total), f"{len(sums) * (6 - abs(total - 7)) / 36:.1f}"] for total in range(2, 13)]
    ui.table(rows, header=["Sum", "Came", "Expected"])
