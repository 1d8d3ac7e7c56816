def app(ui):
    ui.title("Numbers for letters")
    text = ui.field("Text").lower()
    words = []
    for word in text.split():
        words.append("-".join(str(ord(c) - 96) for c in word if "a" <= c <= "z"))
    ui.text(" / ".join(words), size=24)
