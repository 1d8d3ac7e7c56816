def app(ui):
    ui.title("24 books")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        if ui.button("Finished") and title:
            books.append({"title": title, "year": ui.now.year})
            ui.clear("Book")
    read = [book["title"] for book in books if book["year"] == ui.now.year]
    ui.text(f"{len(read)} of 24", size=40, bold=True)
    ui.progress(min(1, len(read) / 24))
    planned = 24 * ui.now.timetuple().tm_yday // 365
    if len(read) >= planned:
        ui.text(f"{len(read) - planned} ahead" if len(read) > planned else "On time", color="good")
    else:
        ui.text(f"{planned - len(read)} behind", color="warn")
    ui.list(read)
