def app(ui):
    ui.title("Up and down")
    text = ui.field("Text")
    result = ""
    count = 0
    for c in text:
        if c.isalpha():
            count += 1
            c = c.upper() if count % 2 == 0 else c.lower()
        result += c
    ui.text(result, size=28)
