def app(ui):
    ui.title("Replace")
    text = ui.field("Text", "", lines=4)
    find = ui.field("Find")
    new = ui.field("Replace with")
    ignore = ui.switch("Ignore capitals", False)
    out, count, place = "", 0, 0
    while place < len(text):
        part = text[place:place + len(find)]
        same = part.lower() == find.lower() if ignore else part == find
        if find and same:
            out += new
            count += 1
            place += len(find)
        else:
            out += text[place]
            place += 1
    ui.text(f"Result: {out}", size=20)
    ui.text(f"Replaced: {count}")
