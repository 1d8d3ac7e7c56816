def app(ui):
    ui.title("Slips")
    text = ui.field("Paste the text")
    last = ""
    slips = []
    for word in text.split():
        if word.lower() == last.lower():
            slips.append(word)
        last = word
    if slips:
        ui.text(f"{len(slips)} found")
        ui.list(slips)
    else:
        ui.text("Fine!")
