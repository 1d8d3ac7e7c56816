from datetime import timedelta


def app(ui):
    ui.title("Diary")
    s = ui.state
    pages = s.get("pages", {})
    back = s.get("back", 0)
    day = ui.today - timedelta(days=back)
    with ui.row():
        if ui.button("Day before"):
            s.back = back + 1
        if ui.button("Today"):
            s.back = 0
        if ui.button("Day after") and back > 0:
            s.back = back - 1
    ui.text(day.strftime("%A, %d %B %Y"), size=24, bold=True)
    text = ui.field("My day", pages.get(str(day), ""), lines=8)
    pages[str(day)] = text
    ui.text(f"Words: {len(text.split())}", color="muted")
    written = [page for page in pages.values() if page.strip()]
    ui.text(f"Pages written: {len(written)}", color="muted")
