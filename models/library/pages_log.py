def app(ui):
    ui.title("Reading log")
    log = ui.state.get("log", [])
    with ui.row():
        book = ui.field("Book")
        pages = ui.number("Pages", 10, min=1)
    with ui.row():
        if ui.button("Save") and book.strip():
            log.append([str(ui.today), book.strip(), pages])
        if ui.button("Undo") and log:
            log.pop()
    ui.text(f"Pages today: {sum(row[2] for row in log if row[0] == str(ui.today))}", size=24)
    ui.text(f"Pages in all: {sum(row[2] for row in log)}", size=24)
    ui.table(log, header=["Date", "Book", "Pages"])
