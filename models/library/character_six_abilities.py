RACES = ["Human", "Elf", "Dwarf", "Halfling"]
JOBS = ["Fighter", "Wizard", "Thief", "Cleric"]
ABILITIES = ["Strength", "Dexterity", "Constitution", "Intelligence", "Wisdom", "Charisma"]


def app(ui):
    ui.title("New character")
    s = ui.state
    if ui.button("Roll a character") or "values" not in s:
        s.race, s.job = random.choice(RACES), random.choice(JOBS)
        s.values = [sum(sorted(random.randint(1, 6) for die in range(4))[1:]) for ability in ABILITIES]
    ui.text(f"{s.race} {s.job}", size=40, bold=True)
    rows = [[ability, value, f"{(value - 10) // 2:+d}"] for ability, value in zip(ABILITIES, s.values)]
    ui.table(rows, header=["Ability", "Value", "Modifier"])
    ui.text(f"Sum: {sum(s.values)}", size=20)
    ui.text("Four dice each, the lowest is left out", color="muted")
