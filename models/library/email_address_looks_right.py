def app(ui):
    ui.title("Email address")
    address = ui.field("Address", placeholder="ann@example.com").strip()
    if not address:
        ui.text("Type an address", color="muted")
        return
    name, _, domain = address.rpartition("@")
    wrong = []
    if address.count("@") != 1:
        wrong.append("there must be one @")
    elif not name:
        wrong.append("something must stand before the @")
    if " " in address:
        wrong.append("no spaces")
    if "." not in domain.strip(".") or ".." in domain:
        wrong.append("the part behind the @ needs a dot, like example.com")
    for words in wrong:
        ui.text(words, size=20, color="bad")
    if not wrong:
        ui.text("Looks right", size=36, bold=True, color="good")
