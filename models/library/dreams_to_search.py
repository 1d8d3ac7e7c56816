def app(ui):
    ui.title("Dreams")
    dreams = ui.state.get("dreams", [])
    text = ui.field("My dream", lines=3).strip()
    if ui.button("Keep") and text:
        dreams.insert(0, f"{ui.now.day} {ui.now:%B}: {text}")
        ui.clear("My dream")
    word = ui.field("Search").strip().lower()
    found = [dream for dream in dreams if word in dream.lower()]
    ui.text(f"{len(found)} {'dream' if len(found) == 1 else 'dreams'}", size=24, bold=True)
    picked = ui.list(found, actions=["Delete"])
    if picked:
        dreams.remove(found[picked.index])
