def app(ui):
    ui.title("My book")
    reached = ui.state.get("reached", [])
    pages = int(ui.number("Pages of the book", 300, min=1))
    with ui.row():
        page = int(ui.number("Page reached", 0, min=0))
        if ui.button("Save"):
            reached.append(page)
    last = min(pages, reached[-1]) if reached else 0
    ui.text(f"{round(100 * last / pages)} %", size=36, bold=True)
    ui.progress(last / pages)
    if last:
        pace = last / len(reached)
        ui.text(f"{math.ceil((pages - last) / pace)} more days")
