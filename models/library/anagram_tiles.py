def app(ui):
    ui.title("Letter tiles")
    s = ui.state
    word = ui.field("Word").strip().upper()
    if ui.button("Lay out"):
        s.start, s.tiles, s.made = word, list(word), ""
    tiles = s.get("tiles", [])
    with ui.row():
        for i, letter in enumerate(list(tiles)):
            if ui.button(letter):
                tiles.pop(i)
                s.made += letter
    ui.text(s.get("made", "") or "-", size=40)
    if s.get("made", "") and not tiles:
        ui.text("All used", color="good")
    if ui.button("Start over") and "start" in s:
        s.tiles, s.made = list(s.start), ""
