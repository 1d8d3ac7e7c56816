def app(ui):
    ui.title("Secret diary")
    s = ui.state
    entries = s.get("entries", [])
    password = ui.field("Password", secret=True)
    if not s.get("password"):
        ui.text("Choose a password")
        if ui.button("Set it") and password:
            s.password = password
            ui.clear("Password")
        return
    text = ui.field("Entry", lines=3).strip()
    if ui.button("Write") and text:
        entries.insert(0, f"{ui.now.day} {ui.now:%B}: {text}")
        ui.clear("Entry")
    if password == s.password:
        for entry in entries:
            ui.text(entry, size=20)
        if ui.button("Lock"):
            ui.clear("Password")
    else:
        ui.text(f"{len(entries)} {'entry' if len(entries) == 1 else 'entries'}, locked", color="muted")
