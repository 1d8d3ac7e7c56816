NAMES = ["His", "Hers"]


def app(ui):
    ui.title("Two suitcases")
    cases = ui.state.get("cases", [[], []])
    with ui.row():
        name = ui.field("Thing").strip()
        kilos = ui.number("Kilos", 1.0, min=0, step=0.1)
        place = NAMES.index(ui.choice("Case", NAMES, "His"))
        if ui.button("Add") and name:
            cases[place].append([name, kilos])
            ui.clear("Thing")
    sums = [round(sum(thing[1] for thing in case), 2) for case in cases]
    with ui.grid(2):
        for i, case in enumerate(cases):
            with ui.card(f"{NAMES[i]}: {sums[i]:g} of 20 kg"):
                picked = ui.list([f"{name} {kilos:g} kg" for name, kilos in case], actions=["Swap"])
                if picked:
                    cases[1 - i].append(case.pop(picked.index))
    ui.text("Balanced" if sums[0] == sums[1] else f"Heavier: {NAMES[sums[1] > sums[0]]}", size=24)
