def app(ui):
    ui.title("Groups of four")
    text = "".join(ui.field("Number").split())
    groups = [text[i:i + 4] for i in range(0, len(text), 4)]
    ui.text(" ".join(groups) or "Type a number", size=28, mono=True)
    ui.text(f"Signs: {len(text)}")
