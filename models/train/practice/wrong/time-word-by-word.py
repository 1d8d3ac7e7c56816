def app(ui):
    ui.title("Word by word")
    s = ui.state
    sentence = ui.field("Sentence")
    words = s.get("words", [])
    place = s.get("place", 0)
    if words and place < len(words) and ui.every(1):
        place = s.place = place + 1
    if words:
        ui.text(words[min(place, len(words) - 1)], size=64)
    if ui.button("Play"):
        s.words = sentence.split()
        s.place = 0
