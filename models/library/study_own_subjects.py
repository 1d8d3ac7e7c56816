def app(ui):
    ui.title("Study")
    minutes = ui.state.get("minutes", {})
    with ui.row():
        subject = ui.field("Subject").strip().capitalize()
        amount = int(ui.number("Minutes", 30, min=0))
        if ui.button("Add") and subject:
            minutes[subject] = minutes.get(subject, 0) + amount
            ui.clear("Subject")
    rows = sorted(minutes.items(), key=lambda row: row[1], reverse=True)
    if rows:
        ui.table(rows, header=["Subject", "Minutes"])
        ui.text(f"Most: {rows[0][0]}")
    ui.text(f"All: {sum(minutes.values()) / 60:.1f} hours", bold=True)
