import random


def app(ui):
    ui.title("Heads in a row")
    s = ui.state
    row, record = s.get("row", 0), s.get("record", 0)
    with ui.row():
        if ui.button("Flip"):
            s.side = random.choice(["HEADS", "TAILS"])
            row = row + 1 if s.side == "HEADS" else 0
            record = max(record, row)
        if ui.button("Reset record"):
            row, record = 0, 0
    s.row, s.record = row, record
    ui.text(s.get("side", "Flip the coin"), size=48, bold=True, align="center")
    ui.text(f"Heads in this row: {row}", size=20)
    ui.text(f"Record: {record}", size=20)
