WISHES = {"Money back": "Please give me my money back.", "Repair": "Please repair it for free.", "New one": "Please send me a new one."}


def app(ui):
    ui.title("Complaint")
    shop = ui.field("Shop").strip() or "___"
    thing = ui.field("Thing").strip() or "___"
    day = ui.field("Bought on").strip() or "___"
    wrong = ui.field("What is wrong").strip() or "___"
    wish = WISHES[ui.choice("I want", list(WISHES))]
    name = ui.field("My name").strip() or "___"
    lines = [f"Dear {shop},", f"on {day} I bought {thing} from you.", f"There is a problem: {wrong}.", f"{wish} I expect your answer within 14 days.", f"Kind regards, {name}"]
    for line in lines:
        ui.text(line, size=18)
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
