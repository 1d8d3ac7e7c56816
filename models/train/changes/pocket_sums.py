def app(ui):
    ui.title("Pocket money")
    book = ui.state.get("book", [])
    with ui.row():
        what = ui.field("What", placeholder="Ice cream")
        amount = ui.number("Amount", 5.0, min=0.01, step=0.5)
    with ui.row():
        if ui.button("Money in") and what.strip():
            book.append([ui.now.strftime("%d %b"), what.strip(), amount])
            ui.clear("What")
        if ui.button("Money out") and what.strip():
            book.append([ui.now.strftime("%d %b"), what.strip(), -amount])
            ui.clear("What")
    left = 0
    rows = []
    for day, text, change in book:
        left += change
        rows.append([day, text, f"{change:+.2f}", f"{left:.2f}"])
    ui.text(f"Left: {left:.2f}", size=40, bold=True, color="bad" if left < 0 else "good")
    came = sum(change for day, text, change in book if change > 0)
    went = -sum(change for day, text, change in book if change < 0)
    ui.text(f"In: {came:.2f}, out: {went:.2f}", color="muted")
    if rows:
        ui.table(rows, header=["Day", "What", "Amount", "Left"])
        if ui.button("Take back the last"):
            book.pop()
    else:
        ui.text("Nothing written down yet", color="muted")
