BONES = [("femur", "thigh"), ("sternum", "chest"), ("humerus", "upper arm"), ("pelvis", "hip"), ("patella", "knee")]
PLACES = ["In the thigh", "In the chest", "In the upper arm", "In the hip", "At the knee", "In the foot"]


def app(ui):
    ui.title("Bones")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(BONES):
        ui.text(f"{right} of {len(BONES)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right = 0, 0
        return
    bone, where = BONES[place]
    ui.text(f"Where is the {bone}?", size=28, bold=True)
    with ui.grid(2):
        for answer in PLACES:
            if ui.button(answer):
                s.right = right + answer.endswith(where)
                s.place = place + 1
    ui.text(f"{right} right")
