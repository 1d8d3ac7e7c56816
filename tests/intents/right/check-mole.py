def app(ui):
    ui.title("Whack the mole")
    s = ui.state
    if "mole" not in s:
        s.mole, s.points = random.randrange(9), 0
    mole = s.mole
    with ui.grid(3):
        for place in range(9):
            if ui.button("MOLE" if place == mole else ".") and place == mole:
                s.points += 1
                s.mole = random.randrange(9)
    ui.text(f"Points: {s.points}")
