def app(ui):
    ui.title("One trap")
    s = ui.state
    if "trap" not in s or ui.button("New game"):
        s.trap, s.safe, s.boom = random.randint(1, 5), [], False
    with ui.row():
        for n in range(1, 6):
            if n not in s.safe and ui.button(str(n)) and not s.boom:
                if n == s.trap:
                    s.boom, s.safe = True, []
                else:
                    s.safe.append(n)
    ui.text(f"Points: {len(s.safe)}", size=28)
    if s.boom:
        ui.text("Boom", size=40, color="bad")
    elif len(s.safe) == 4:
        ui.text("Only the trap is left", color="good")
