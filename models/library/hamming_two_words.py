def app(ui):
    ui.title("Hamming distance")
    with ui.row():
        first = ui.field("First", "karolin").strip()
        second = ui.field("Second", "kathrin").strip()
    if len(first) != len(second):
        ui.text("The words must be equally long", color="bad")
        return
    rows = [[place, a, b] for place, (a, b) in enumerate(zip(first, second), 1) if a != b]
    ui.text("1 place differs" if len(rows) == 1 else f"{len(rows)} places differ", size=32, bold=True)
    if rows:
        ui.table(rows, header=["Place", "First", "Second"])
