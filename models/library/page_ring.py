def app(ui):
    ui.title("My book")
    pages = ui.number("Pages in all", 200, min=1)
    page = ui.number("Page I am on", 0, min=0)
    share = min(page / pages, 1)
    c = ui.canvas(240, 240)
    c.circle(120, 120, 100, outline="gray", width=16)
    if share > 0:
        c.arc(120, 120, 100, -90, -90 + 360 * share, "green", width=16)
    c.text(120, 120, f"{share * 100:.0f}%", size=40, align="center")
    if share == 1:
        ui.text("Finished", size=24, color="good", align="center")
