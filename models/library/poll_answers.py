def app(ui):
    ui.title("Favourite colour")
    s = ui.state
    counts = s.get("counts", {})
    with ui.row():
        answer = ui.field("Answer").strip().lower()
        if ui.button("Send") and answer:
            counts[answer] = counts.get(answer, 0) + 1
            ui.clear("Answer")
    rows = sorted(counts.items(), key=lambda row: row[1], reverse=True)
    if rows:
        ui.table(rows, header=["Colour", "Votes"])
        ui.text(f"Winner: {rows[0][0]}", bold=True)
        ui.text(f"Answers: {sum(counts.values())}")
    else:
        ui.text("No answers yet", color="muted")
    if ui.button("Start over"):
        s.counts = {}
