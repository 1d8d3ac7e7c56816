def app(ui):
    ui.title("Longest word")
    s = ui.state
    words = ui.field("Text", lines=4).split()
    if ui.button("Find"):
        longest = ""
        for word in words:
            if len(word) > len(longest):
                longest = word
        s.longest = longest or "No words"
    ui.text(s.get("longest", ""), size=32, bold=True)
