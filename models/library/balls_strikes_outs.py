def app(ui):
    ui.title("Umpire")
    s = ui.state
    balls, strikes, outs = s.get("balls", 0), s.get("strikes", 0), s.get("outs", 0)
    with ui.row():
        ball, strike, out = ui.button("Ball"), ui.button("Strike"), ui.button("Out")
    if ball or strike or out:
        s.message = ""
    balls += ball
    strikes += strike
    outs += out
    if balls == 4:
        s.message = "Walk"
    if strikes == 3:
        s.message = "Strikeout"
        outs += 1
    if balls == 4 or strikes == 3 or out:
        balls, strikes = 0, 0
    if outs == 3:
        s.message = "Change sides"
        outs = 0
    s.balls, s.strikes, s.outs = balls, strikes, outs
    for name, count in [("Balls", balls), ("Strikes", strikes), ("Outs", outs)]:
        ui.text(f"{name} {count}", size=40)
    ui.text(s.get("message", ""), size=28, bold=True)
