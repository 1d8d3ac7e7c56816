def app(ui):
    ui.title("Double letters")
    text = ui.field("Text")
    result = "".join(sign if sign == " " else sign * 2 for sign in text)
    ui.text(result or "Type a text", size=28)
