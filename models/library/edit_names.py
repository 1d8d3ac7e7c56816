def app(ui):
    ui.title("Choir")
    s = ui.state
    names = s.get("names", [])
    place = s.get("place", -1)
    name = ui.field("Name", s.get("draft", "")).strip()
    if ui.button("Save") and name:
        if place >= 0:
            names[place] = name
        else:
            names.append(name)
        s.place, s.draft = -1, ""
        ui.clear("Name")
    if place >= 0:
        ui.text("Changing a name", color="muted")
    picked = ui.list(names, actions=["Edit", "Delete"])
    if picked.action == "Edit":
        s.place, s.draft = picked.index, names[picked.index]
        ui.clear("Name")
    elif picked.action == "Delete":
        names.pop(picked.index)
        s.place, s.draft = -1, ""
        ui.clear("Name")
