"""The appliance's own pages: what they show is made from values, and what a person does there becomes a deed."""
