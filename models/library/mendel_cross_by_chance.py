PLANTS = {"Red, carries white": "Rr", "Pure red": "RR", "White": "rr"}


def app(ui):
    ui.title("Crossing plants")
    s = ui.state
    with ui.row():
        mother = PLANTS[ui.choice("Mother", list(PLANTS))]
        father = PLANTS[ui.choice("Father", list(PLANTS))]
    if ui.button("Cross") or "young" not in s:
        s.young = ["".join(sorted(random.choice(mother) + random.choice(father))) for i in range(100)]
    white = s.young.count("rr")
    ui.text(f"{100 - white} red, {white} white", size=40, bold=True, color="red")
    ui.table([[kind, s.young.count(kind)] for kind in ["RR", "Rr", "rr"]], header=["Genes", "Plants"])
    expected = round(25 * mother.count("r") * father.count("r"))
    ui.text(f"Expected: {100 - expected} red, {expected} white", color="muted")
