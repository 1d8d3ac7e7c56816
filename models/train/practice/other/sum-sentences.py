def app(ui):
    ui.title("My sentences")
    text = ui.field("Paste here", "")
    count = 0
    best = 0
    words = 0
    for word in text.split():
        words += 1
        if word[-1] in ".!?":
            count += 1
            best = max(best, words)
            words = 0
    ui.table([["Sentences", count], ["Longest", best]])
