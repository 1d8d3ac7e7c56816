def app(ui):
    ui.title("Count to 21")
    s = ui.state
    number, turn = s.get("number", 0), s.get("turn", "Ann")
    other = "Ben" if turn == "Ann" else "Ann"
    ui.text(number, size=64, bold=True, align="center")
    if number == 21:
        ui.text(f"{other} loses", size=28, color="bad", align="center")
    else:
        ui.text(f"{turn}'s turn", size=28, align="center")
    with ui.row():
        for step in [1, 2, 3]:
            if ui.button(f"+{step}") and number < 21:
                s.number, s.turn = min(21, number + step), other
    if ui.button("New game"):
        s.number, s.turn = 0, "Ann"
