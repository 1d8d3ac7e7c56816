def app(ui):
    ui.title("Book")
    page = ui.state.get("page", 0)
    with ui.row():
        pages = ui.number("Pages", 10, min=0)
        if ui.button("Read"):
            page = min(240, page + pages)
            ui.state.page = page
    ui.progress(page / 240)
    ui.text(f"{page} of 240", size=32)
    if page == 240:
        ui.text("Finished", color="good")
