def app(ui):
    ui.title("Dice decay")
    s = ui.state
    left = s.get("left", [100])
    with ui.row():
        if ui.button("Roll") and left[-1]:
            sixes = sum(random.randint(1, 6) == 6 for i in range(left[-1]))
            left.append(left[-1] - sixes)
        if ui.button("Start again"):
            s.left = left = [100]
    ui.text(f"{left[-1]} {'die' if left[-1] == 1 else 'dice'} left", size=40, bold=True)
    ui.text(f"Round {len(left) - 1}")
    if len(left) > 1:
        went = left[-2] - left[-1]
        ui.text(f"{went} {'six' if went == 1 else 'sixes'} went")
    ui.chart(left, kind="line")
