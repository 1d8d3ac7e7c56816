def app(ui):
    ui.title("Word by word")
    s = ui.state
    sentence = ui.field("Sentence")
    words = s.get("words", [])
    place = s.get("place", 0)
    if words and place < len(words) and ui.every(1):
        place = s.place = place + 1
    if words:
        ui.text(words[place] if place < len(words) else "The end", size=64)
    if ui.button("Play"):
        s.words = sentence.split()
        s.place = 0
