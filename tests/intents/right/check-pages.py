def app(ui):
    ui.title("Reading")
    page = ui.number("Page", 0, min=0, max=320)
    ui.progress(page / 320)
    ui.text(f"{page / 320 * 100:.0f} % read")
    ui.text(f"{320 - page} pages left")
