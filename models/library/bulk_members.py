def app(ui):
    ui.title("Members")
    s = ui.state
    members = s.get("members", [])
    text = ui.field("Names", lines=5, placeholder="One on each line")
    if ui.button("Add all"):
        s.new = 0
        for line in text.split("\n"):
            name = line.strip()
            if name and name.lower() not in [member.lower() for member in members]:
                members.append(name)
                s.new += 1
        ui.clear("Names")
    if "new" in s:
        ui.text(f"{s.new} new", color="good")
    ui.text(f"Members: {len(members)}", size=20)
    ui.list(members)
