def app(ui):
    ui.title("My group")
    children = ui.state.get("children", [])
    with ui.row():
        name = ui.field("Name").strip()
        age = ui.number("Age", 6, min=0)
        if ui.button("Add") and name:
            children.append([name, age])
            ui.clear("Name")
    ui.list([f"{name}, {age}" for name, age in children])
    if children:
        ages = [age for name, age in children]
        ui.text(f"Average age: {sum(ages) / len(ages):.1f}", size=20)
        ui.text(f"Oldest: {children[ages.index(max(ages))][0]}")
        ui.text(f"Youngest: {children[ages.index(min(ages))][0]}")
