def app(ui):
    ui.title("My book")
    page = ui.number("Page", 0, min=0, max=320)
    ui.progress(page / 320)
    ui.text(f"{page / 320 * 100:.0f}% read", size=32)
    ui.text(f"{320 - page} pages left")
