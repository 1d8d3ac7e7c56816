def app(ui):
    ui.title("Short form")
    text = ui.field("Text")
    result = ""
    i = 0
    while i < len(text):
        n = 1
        while i + n < len(text) and text[i + n] == text[i]:
            n += 1
        result += f"{text[i]}{n}"
        i += n
    ui.text(result, size=28)
