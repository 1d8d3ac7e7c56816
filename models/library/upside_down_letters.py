NORMAL = "abcdefghijklmnopqrstuvwxyz.,?!'"
TURNED = "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz˙'¿¡,"


def app(ui):
    ui.title("Upside down")
    text = ui.field("Text", "hello").lower()
    turned = "".join(TURNED[NORMAL.index(sign)] if sign in NORMAL else sign for sign in reversed(text))
    ui.text(turned or "Type a text", size=40, bold=True)
    if ui.button("Copy"):
        ui.copy(turned)
        ui.notify("Copied")
