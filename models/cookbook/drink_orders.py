def app(ui):
    ui.title("Drinks for all")
    text = ui.field("Orders", lines=4, placeholder="tea coffee tea")
    counts = {}
    for word in text.lower().split():
        drink = word.strip(".,;!?")
        if drink:
            counts[drink] = counts.get(drink, 0) + 1
    rows = sorted(counts.items(), key=lambda row: row[1], reverse=True)
    if rows:
        ui.table(rows, header=["Drink", "How often"])
        ui.text(f"Most often: {rows[0][0]}", bold=True)
    else:
        ui.text("No orders yet", color="muted")
