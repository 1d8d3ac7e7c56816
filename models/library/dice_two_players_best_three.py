def app(ui):
    ui.title("Three rolls each")
    s = ui.state
    if "rolls" not in s or ui.button("New game"):
        s.rolls = {"Ella": [], "Finn": []}
    with ui.row():
        for name in ["Ella", "Finn"]:
            if ui.button(f"Roll {name}") and len(s.rolls[name]) < 3:
                s.rolls[name].append(random.randint(1, 6))
    for name, rolls in s.rolls.items():
        ui.text(f"{name}: " + " + ".join(str(roll) for roll in rolls) + f" = {sum(rolls)}", size=20)
    if all(len(rolls) == 3 for rolls in s.rolls.values()):
        ella, finn = sum(s.rolls["Ella"]), sum(s.rolls["Finn"])
        ui.text("Equal" if ella == finn else "Ella wins" if ella > finn else "Finn wins", size=28)
