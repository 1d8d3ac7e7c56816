def app(ui):
    ui.title("Longest word")
    words = ui.field("Sentence").split()
    if words:
        longest = max(words, key=len)
        ui.text(f"{longest} has {len(longest)} letters", size=24)
