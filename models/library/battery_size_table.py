BATTERIES = [
    ["AAA", "LR03", "10.5 × 44.5", "1.5 V"],
    ["AA", "LR6", "14.5 × 50.5", "1.5 V"],
    ["C", "LR14", "26.2 × 50", "1.5 V"],
    ["D", "LR20", "34.2 × 61.5", "1.5 V"],
    ["9 V block", "6LR61", "26.5 × 17.5 × 48.5", "9 V"],
    ["CR2032", "button cell", "20 × 3.2", "3 V"],
    ["CR2025", "button cell", "20 × 2.5", "3 V"],
]


def app(ui):
    ui.title("Battery sizes")
    search = ui.field("Search").strip().lower()
    rows = [row for row in BATTERIES if search in " ".join(row[:2]).lower()]
    if rows:
        ui.table(rows, header=["Name", "Other name", "Size in mm", "Volts"])
    else:
        ui.text("No such battery", color="muted")
