def app(ui):
    ui.title("Quotes")
    s = ui.state
    quotes = s.get("quotes", [])
    quote = ui.field("Quote", lines=3).strip()
    with ui.row():
        book = ui.field("Book").strip()
        page = int(ui.number("Page", 1, min=1))
        if ui.button("Keep") and quote:
            quotes.insert(0, f"“{quote}” {book or 'Unknown'}, p. {page}")
            ui.clear("Quote")
    if ui.button("One at random") and quotes:
        s.shown = random.choice(quotes)
    if s.get("shown"):
        ui.text(s.shown, size=24, bold=True)
    picked = ui.list(quotes, actions=["Delete"])
    if picked:
        quotes.pop(picked.index)
